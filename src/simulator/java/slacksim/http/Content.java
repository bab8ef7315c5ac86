package slacksim.http;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what an answer contains, at once or bit by bit.
 */
@FunctionalInterface
public interface Content {

	/**
	 * Writes it. An answer without end returns when the reader has gone, or when its
	 * thread is interrupted because the port closes.
	 * @param out where to write
	 * @throws IOException if the reader has gone
	 */
	void writeTo(OutputStream out) throws IOException;

}
