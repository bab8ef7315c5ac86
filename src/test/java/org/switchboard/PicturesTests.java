package org.switchboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.font.ShippedFont;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that pictures don't depend on the machine's fonts; slim containers have none.
 */
class PicturesTests {

	@Test
	void picturesNeedNoInstalledFonts(@TempDir Path directory) throws IOException, InterruptedException {
		Path noFonts = Files.writeString(directory.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
		Path drawn = directory.resolve("drawn");
		List<String> command = Jvm.java(List.of("-Djava.awt.headless=true", "-Duser.home=" + directory),
				System.getProperty("java.class.path"), Pictures.class);
		command.add(drawn.toString());
		ProcessBuilder program = new ProcessBuilder(command).inheritIO();
		program.environment().put("FONTCONFIG_FILE", noFonts.toString());
		assertThat(program.start().waitFor()).isZero();
		assertThat(drawn).hasBinaryContent(Pictures.drawn());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Nguyễn Thúy", "Peña-Núñez", "Kaʻahumanu", "Łukasz Żółć", "Straße", "“Ready?” – 90% ‘½’…" })
	void picturesShowNamesAsWritten(String words) {
		assertThat(ShippedFont.plain(12).canDisplayUpTo(words)).isEqualTo(-1);
	}

}
