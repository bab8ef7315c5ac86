package org.switchboard.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;

/**
 * The district file that was configured. A workspace joins only with a directory.
 */
@Component
class DistrictFileSource {

	private static final Logger logger = LoggerFactory.getLogger(DistrictFileSource.class);

	private final Resource file;

	private final Optional<Resource> holidays;

	private final Directories directories;

	DistrictFileSource(DirectoryProperties properties, Directories directories) {
		this.file = properties.file();
		this.holidays = Optional.ofNullable(properties.holidays());
		this.directories = directories;
	}

	// before the rooms that ask for the directory
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@EventListener
	void load(WorkspaceJoined joined) {
		Reload reload = reload(joined.workspace());
		if (reload instanceof Reload.Rejected rejected) {
			throw new DistrictFileRejected(this.file.getDescription(), new MistakeList(rejected));
		}
		logger.info("{} serves {}", this.file.getDescription(), joined.workspace());
	}

	Reload reload(WorkspaceId workspace) {
		return this.directories.load(workspace, text(), this.file.getDescription());
	}

	private String text() {
		String yaml = text(this.file);
		return this.holidays.map((calendar) -> ImportedHolidays.append(yaml, text(calendar))).orElse(yaml);
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new DistrictFileRejected(file.getDescription(), ex);
		}
	}

}
