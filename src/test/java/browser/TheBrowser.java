package browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.opentest4j.TestAbortedException;

/** The browser all tests share. It can reach only this machine. */
final class TheBrowser implements AutoCloseable {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-background-networking",
			"--disable-component-update", "--disable-domain-reliability", "--disable-sync", "--no-pings",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

	/**
	 * In milliseconds. After a survey closes, the bot updates a message for each person
	 * asked, 50 a minute as Slack allows, and later actions wait their turn. Only what
	 * never appears costs the full time.
	 */
	static final int PATIENCE = 180_000;

	private static final boolean MUST_RUN = "true".equals(System.getenv("CI"));

	private static final Optional<Path> PROGRAM = program();

	private final Playwright playwright;

	private final Browser browser;

	private TheBrowser(Path program) {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
	}

	/**
	 * Starts the browser, or skips the test without one, after printing the reason once.
	 * @throws AssertionError if there is none, and the environment has {@code CI=true}
	 */
	static TheBrowser orSkip() {
		if (MUST_RUN && PROGRAM.isEmpty()) {
			throw new AssertionError(Chromium.missing());
		}
		System.setProperty("playwright.driver.tmpdir", driverHome().toString());
		return new TheBrowser(PROGRAM.orElseThrow(() -> new TestAbortedException(Chromium.missing())));
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	private static Optional<Path> program() {
		Optional<Path> program = Chromium.find(System.getenv());
		if (program.isEmpty() && !MUST_RUN) {
			System.out.println(
					"SKIPPED: nobody looked at the simulator's page in these tests, because " + Chromium.missing());
		}
		return program;
	}

	// the driver unpacks a lot there
	private static Path driverHome() {
		try {
			return Files.createDirectories(Path.of("target", "playwright").toAbsolutePath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
