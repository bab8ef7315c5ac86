package org.switchboard.directory;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;

import org.switchboard.setup.SetupOnly;
import org.switchboard.setup.SetupStep;
import org.switchboard.yaml.FileRejected;
import org.switchboard.yaml.MistakeList;
import org.switchboard.yaml.Mistakes;

/**
 * Checks that there is a district file without mistakes, except whether its email
 * addresses exist, which only Slack knows.
 */
@SetupOnly
@Order(2)
class DistrictFileStep implements SetupStep.Source {

	private final DirectoryProperties properties;

	DistrictFileStep(DirectoryProperties properties) {
		this.properties = properties;
	}

	@Override
	public List<SetupStep> steps() {
		Mistakes mistakes = new Mistakes();
		try {
			DistrictFile.read(this.properties.text(), Optional::of, mistakes);
			return List.of(step(mistakes.isEmpty() ? "" : "This file has mistakes. See the log for the list.",
					new MistakeList(mistakes.list()).text()));
		}
		catch (FileRejected ex) {
			return List.of(step("Describe your district in district.yml, in the folder Switchboard starts in, "
					+ "or set SWITCHBOARD_DIRECTORY_FILE to its location.", String.valueOf(ex.getMessage())));
		}
	}

	private static SetupStep step(String todo, String details) {
		return new SetupStep("District file", todo, details);
	}

}
