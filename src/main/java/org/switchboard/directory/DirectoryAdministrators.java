package org.switchboard.directory;

import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.slack.Administrators;
import org.switchboard.workspace.WorkspaceId;

/** The administrators named in the district file. */
@Component
class DirectoryAdministrators implements Administrators {

	private final Directories directories;

	DirectoryAdministrators(Directories directories) {
		this.directories = directories;
	}

	@Override
	public List<String> of(WorkspaceId workspace) {
		return this.directories.find(workspace)
			.map((directory) -> directory.administrators().stream().map(Person::userId).toList())
			.orElse(List.of());
	}

}
