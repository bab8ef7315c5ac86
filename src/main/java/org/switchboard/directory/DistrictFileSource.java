package org.switchboard.directory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.yaml.FileRejected;
import org.switchboard.yaml.MistakeList;

/** The configured district file. A workspace can't join without a directory. */
@Component
class DistrictFileSource {

	private static final Logger logger = LoggerFactory.getLogger(DistrictFileSource.class);

	private final DirectoryProperties properties;

	private final Directories directories;

	DistrictFileSource(DirectoryProperties properties, Directories directories) {
		this.properties = properties;
		this.directories = directories;
	}

	// runs before other modules need the directory
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@EventListener
	void load(WorkspaceJoined joined) {
		Reload reload = reload(joined.workspace());
		if (reload instanceof Reload.Rejected rejected) {
			throw new FileRejected(this.properties.file().getDescription(), DirectoryProperties.FILE,
					new MistakeList(rejected.mistakes()));
		}
		logger.info("{} serves {}", this.properties.file().getDescription(), joined.workspace());
	}

	Reload reload(WorkspaceId workspace) {
		return this.directories.load(workspace, this.properties.text(), this.properties.file().getDescription());
	}

}
