package org.switchboard.slack;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A file's content as a request body. */
final class FileBody extends RequestBody {

	private static final MediaType BYTES = MediaType.get("application/octet-stream");

	private final FileChannel file;

	private final long length;

	FileBody(FileChannel file) throws IOException {
		this.file = file;
		this.length = file.size();
	}

	@Override
	public MediaType contentType() {
		return BYTES;
	}

	@Override
	public long contentLength() {
		return this.length;
	}

	@Override
	public boolean isOneShot() {
		return true;
	}

	@Override
	public void writeTo(BufferedSink sink) throws IOException {
		Channels.newInputStream(this.file.position(0)).transferTo(sink.outputStream());
	}

}
