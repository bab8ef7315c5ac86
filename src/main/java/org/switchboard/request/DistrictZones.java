package org.switchboard.request;

import java.time.ZoneId;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.schedule.Zones;
import org.switchboard.workspace.WorkspaceId;

/** The time zones from the district files. */
@Component
class DistrictZones implements Zones {

	private final Directories directories;

	DistrictZones(Directories directories) {
		this.directories = directories;
	}

	@Override
	public Optional<ZoneId> of(WorkspaceId workspace) {
		return this.directories.find(workspace).map(Directory::zone);
	}

}
