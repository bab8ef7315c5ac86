package slacksim.http;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a response's content, at once or bit by bit. */
@FunctionalInterface
public interface Content {

	/**
	 * Writes the content. A response without end returns when the reader is gone, or when
	 * its thread is interrupted because the port closes.
	 * @param out where to write
	 * @throws IOException if the reader is gone
	 */
	void writeTo(OutputStream out) throws IOException;

}
