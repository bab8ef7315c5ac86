package org.switchboard.directory;

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
import org.switchboard.yaml.FileRejected;
import org.switchboard.yaml.MistakeList;
import org.switchboard.yaml.YamlFile;

/**
 * The district file that was configured. A workspace joins only with a directory.
 */
@Component
class DistrictFileSource {

	private static final Logger logger = LoggerFactory.getLogger(DistrictFileSource.class);

	private static final String SETTING = "switchboard.directory.file";

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
			throw new FileRejected(this.file.getDescription(), SETTING, new MistakeList(rejected.mistakes()));
		}
		logger.info("{} serves {}", this.file.getDescription(), joined.workspace());
	}

	Reload reload(WorkspaceId workspace) {
		return this.directories.load(workspace, text(), this.file.getDescription());
	}

	private String text() {
		String yaml = YamlFile.text(this.file, SETTING);
		return this.holidays.map((calendar) -> YamlFile.text(calendar, "switchboard.directory.holidays"))
			.map((calendar) -> ImportedHolidays.append(yaml, calendar))
			.orElse(yaml);
	}

}
