package slacksim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import slacksim.control.ControlWorld;
import slacksim.faults.Fault;
import slacksim.faults.Mishap;
import slacksim.limits.EventTable;
import slacksim.limits.MethodTable;
import slacksim.limits.Rates;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackQuirk;

import static org.assertj.core.api.Assertions.assertThat;

class SimulatorDocumentationTests {

	private static final Path SOURCES = Path.of("src/simulator/java/slacksim");

	private final String page = read(Path.of("docs/simulator.md"));

	private static String read(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> found(String text, String pattern) {
		return Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void namesAll(Stream<String> words) {
		assertThat(words.filter((word) -> !this.page.contains("`" + word + "`"))).isEmpty();
	}

	@Test
	void listsTheMethodsWithTierAndScope() {
		Map<String, String> listed = new TreeMap<>();
		Pattern.compile("(?m)^\\| `([a-zA-Z0-9]+\\.[a-zA-Z0-9.]+)` \\| (.*) \\|$")
			.matcher(this.page)
			.results()
			.forEach((row) -> listed.put(row.group(1), row.group(2)));
		Map<String, String> actual = new TreeMap<>();
		MethodTable.all().forEach((method, entry) -> {
			String scope = entry.scope().isEmpty() ? "–" : "`" + entry.scope() + "`";
			actual.put(method, entry.tier() + " | " + scope);
		});
		assertThat(listed).isEqualTo(actual);
	}

	@Test
	void listsTheWebApisMethods() {
		try (SlackSim sim = SlackSim.start(0, Clock.systemUTC())) {
			assertThat(sim.methods()).isEqualTo(MethodTable.all().keySet());
		}
	}

	@Test
	void namesEveryRefusal() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			namesAll(
					files.filter(Files::isRegularFile)
						.flatMap((file) -> found(read(file),
								"(?s)(?:new Refusal\\(|unlessNone\\(|check\\(|refused\\()\\s*\"([a-z_ ]+)\"")
							.stream()));
		}
	}

	@Test
	void namesEveryEvent() {
		namesAll(EventTable.scopes().keySet().stream());
	}

	@Test
	void namesEverySetting() {
		namesAll(Stream.of(SimSettings.class, Rates.class)
			.flatMap((settings) -> Arrays.stream(settings.getRecordComponents()))
			.map(RecordComponent::getName));
		namesAll(Arrays.stream(SlackQuirk.values()).map(Enum::name));
	}

	@Test
	void namesEveryFault() {
		namesAll(Stream.of(Fault.class, Mishap.class)
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
			.map(SimulatorDocumentationTests::name));
	}

	private static String name(Method method) {
		return method.getDeclaringClass().getSimpleName() + "." + method.getName();
	}

	@Test
	void namesEveryClientApiCall() {
		namesAll(Stream.of("ClientQueries", "ClientInteractions", "ElementInteractions")
			.flatMap(
					(type) -> found(read(SOURCES.resolve("page/" + type + ".java")), "case \"([a-z]+)\" ->").stream()));
	}

	@Test
	void namesEveryPageOfTheControlApi() {
		namesAll(ControlWorld.PAGES.stream());
		namesAll(Stream.of("ControlInteractions", "ControlWorld", "ControlQueries")
			.flatMap((type) -> found(read(SOURCES.resolve("control/" + type + ".java")), "case \"([a-z]+)\" ->")
				.stream()));
	}

}
