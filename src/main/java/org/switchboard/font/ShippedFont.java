package org.switchboard.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Roboto, which ships with Switchboard so that pictures look the same on every machine.
 * Covers Latin, Greek, and Cyrillic with all diacritics; anything else shows as an empty
 * box.
 */
public final class ShippedFont {

	private static final String JAVA_FONTS = "sun.awt.fontconfig";

	private static final Font FONT = load();

	private ShippedFont() {
	}

	/** Returns the regular face in a size in points. */
	public static Font plain(int size) {
		return FONT.deriveFont((float) size);
	}

	/** Returns the regular face, emboldened, in a size in points. */
	public static Font bold(int size) {
		return FONT.deriveFont(Font.BOLD, size);
	}

	private static Font load() {
		try (InputStream font = ShippedFont.class.getResourceAsStream("Roboto-Regular.ttf")) {
			File file = temporary(".ttf");
			Files.copy(Objects.requireNonNull(font), file.toPath(), StandardCopyOption.REPLACE_EXISTING);
			if (System.getProperty("os.name").equals("Linux") && System.getProperty(JAVA_FONTS) == null) {
				System.setProperty(JAVA_FONTS, onlyFont(file).getPath());
			}
			return Font.createFont(Font.TRUETYPE_FONT, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (FontFormatException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// on Linux, Java asks fontconfig for the machine's fonts before loading ours, and
	// fails with "Fontconfig head is null" if there are none, unless it's told which
	// fonts there are
	private static File onlyFont(File font) throws IOException {
		File file = temporary(".properties");
		Files.writeString(file.toPath(), "version=1\nsequence.allfonts=latin-1\nallfonts.latin-1=Roboto\n"
				+ "filename.Roboto=" + font.getPath() + "\n");
		return file;
	}

	private static File temporary(String ending) throws IOException {
		File file = Files.createTempFile("switchboard-font", ending).toFile();
		file.deleteOnExit();
		return file;
	}

}
