package org.switchboard.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

import org.switchboard.yaml.YamlFile;

/**
 * Where the district is described.
 *
 * @param file the district file
 * @param holidays an iCalendar file with holidays, if any
 */
@ConfigurationProperties("switchboard.directory")
record DirectoryProperties(@DefaultValue("file:district.yml") Resource file, @Nullable Resource holidays) {

	static final String FILE = "switchboard.directory.file";

	String text() {
		String yaml = YamlFile.text(this.file, FILE);
		return (this.holidays != null)
				? ImportedHolidays.append(yaml, YamlFile.text(this.holidays, "switchboard.directory.holidays")) : yaml;
	}

}
