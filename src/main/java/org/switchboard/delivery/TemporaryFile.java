package org.switchboard.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Temporary storage for a file in transit, readable by no one else. Where the system
 * allows it, the file has no name while in use, so that nothing remains after a crash.
 */
final class TemporaryFile implements AutoCloseable {

	private final FileChannel channel;

	private TemporaryFile(FileChannel channel) {
		this.channel = channel;
	}

	static TemporaryFile open() {
		try {
			Path path = Files.createTempFile("switchboard-", ".part");
			return new TemporaryFile(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
					StandardOpenOption.DELETE_ON_CLOSE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	FileChannel channel() {
		return this.channel;
	}

	void write(byte[] bytes) {
		try {
			Channels.newOutputStream(this.channel).write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
