package slacksim.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import slacksim.SlackSim;
import slacksim.http.Json;
import slacksim.support.SimClock;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

/**
 * A Block Kit gallery on the simulator's page: an app that posts every block, opens a
 * form with every input, and shows what it receives. For tests of the page, and to look
 * at.
 */
public final class Gallery implements AutoCloseable {

	private static final String SECRET = "kitchen-secret";

	private static final String TOKEN = "xoxb-kitchen";

	private static final int PORT = 8095;

	private final SlackSim sim;

	private final BoltNode node;

	private final Workspace workspace;

	private Gallery(int port) {
		this.sim = SlackSim.start(port, SimSettings.movedBy(SimClock.startingAt(Instant.now())));
		this.node = BoltNode.start(this.sim.apiUrl(), SECRET, TOKEN);
		SlackApp app = this.sim.app(SECRET, List.of(this.node.url())).subscribes(List.of("app_home_opened"));
		this.workspace = app.offers(Json.parse(file("manifest"))).workspace("T0KITCHEN", TOKEN);
		this.workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.user("U02", "Ben Okafor", "ben@riverbend.example", "America/New_York");
		this.workspace.user("U03", "Chidi Eze", "chidi@riverbend.example");
		this.workspace.channel("C01", "gallery", "U01", "U02");
		this.workspace.channel("C02", "secrets", "U01").asPrivate();
		new GalleryApp(this.node.app(), this.sim.url()).opens("C01");
	}

	/**
	 * Opens the gallery.
	 * @param port its number, or 0 for a free one
	 */
	public static Gallery open(int port) {
		return new Gallery(port);
	}

	/**
	 * Keeps it open until stopped.
	 * @param args none
	 */
	public static void main(String[] args) {
		System.out.println(open(PORT).page());
	}

	/** Returns the address to view it as Ana. */
	public String page() {
		return this.workspace.person("U01").page() + "#/C01";
	}

	public Workspace workspace() {
		return this.workspace;
	}

	/**
	 * Returns the JSON of a gallery file.
	 * @param name its name without the extension
	 */
	public static String file(String name) {
		return new String(bytes(name + ".json"), StandardCharsets.UTF_8);
	}

	static byte[] bytes(String name) {
		try (InputStream stream = Gallery.class.getResourceAsStream("/slacksim/gallery/" + name)) {
			return Objects.requireNonNull(stream).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.node.close();
		this.sim.close();
	}

}
