package browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ChromiumTests {

	@TempDir
	private Path directory;

	@Test
	void prefersTheNamedOne() throws IOException {
		Path named = program("my-browser");
		program("chromium");
		assertThat(Chromium.find(Map.of("CHROMIUM_PATH", named.toString(), "PATH", this.directory.toString())))
			.contains(named);
	}

	@Test
	void prefersTheOneForTests() throws IOException {
		program("google-chrome");
		Path shell = program("chromium-headless-shell");
		assertThat(Chromium.find(Map.of("PATH", "/nowhere" + File.pathSeparator + this.directory))).contains(shell);
	}

	@Test
	void findsNoOtherIfTheNamedOneIsMissing() throws IOException {
		program("chromium");
		Map<String, String> environment = Map.of("CHROMIUM_PATH", "/nowhere/chromium", "PATH",
				this.directory.toString());
		assertThat(Chromium.find(environment)).isEmpty();
	}

	@Test
	void findsNone() {
		assertThat(Chromium.find(Map.of())).isEmpty();
	}

	private Path program(String name) throws IOException {
		Path file = Files.createFile(this.directory.resolve(name));
		assertThat(file.toFile().setExecutable(true)).isTrue();
		return file;
	}

}
