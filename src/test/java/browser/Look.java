package browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** A screen: its width, and whether dark mode is on. */
enum Look {

	WIDE(1280, 800, ColorScheme.LIGHT), WIDE_DARK(1280, 800, ColorScheme.DARK), NARROW(390, 844, ColorScheme.LIGHT),
	NARROW_DARK(390, 844, ColorScheme.DARK);

	private final int width;

	private final int height;

	private final ColorScheme scheme;

	Look(int width, int height, ColorScheme scheme) {
		this.width = width;
		this.height = height;
		this.scheme = scheme;
	}

	Browser.NewContextOptions options() {
		return new Browser.NewContextOptions().setViewportSize(this.width, this.height).setColorScheme(this.scheme);
	}

	boolean isDark() {
		return this.scheme == ColorScheme.DARK;
	}

	/** Applies this look to an open page. */
	void at(Page page) {
		page.setViewportSize(this.width, this.height);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(this.scheme));
	}

}
