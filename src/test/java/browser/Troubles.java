package browser;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;

/** What must not happen on a page: errors, and requests to anything but the simulator. */
final class Troubles {

	private final List<String> all = new CopyOnWriteArrayList<>();

	void watch(Page page, URI simulator) {
		page.onPageError((error) -> this.all.add("error: " + error));
		page.onConsoleMessage(this::hear);
		page.onRequest((request) -> look(request, simulator));
	}

	/** Returns everything since the last call. */
	List<String> take() {
		List<String> taken = List.copyOf(this.all);
		this.all.clear();
		return taken;
	}

	private void hear(ConsoleMessage message) {
		if (List.of("error", "warning").contains(message.type())) {
			this.all.add("console: " + message.text());
		}
	}

	private void look(Request request, URI simulator) {
		URI uri = URI.create(request.url());
		boolean within = List.of("data", "blob").contains(uri.getScheme());
		if (!within && !uri.getAuthority().equals(simulator.getAuthority())) {
			this.all.add("request: " + request.url());
		}
	}

}
