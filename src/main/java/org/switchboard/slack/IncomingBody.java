package org.switchboard.slack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A request body being received without a waiting thread. Once it is complete, or has
 * taken too long, its request is dispatched again.
 */
final class IncomingBody implements ReadListener, AsyncListener {

	/** Bytes; more than three times Slack's stated largest payload. */
	static final int LARGEST = 1024 * 1024;

	/** Bytes of a command or a click; these never compete for room. */
	private static final int SMALL = 16 * 1024;

	private static final int PIECE = 8 * 1024;

	private final AsyncContext request;

	private final ServletInputStream input;

	private final Semaphore room;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private int roomTaken;

	private int status = HttpServletResponse.SC_OK;

	IncomingBody(AsyncContext request, ServletInputStream input, Semaphore room) {
		this.request = request;
		this.input = input;
		this.room = room;
	}

	// the HTTP status its arrival calls for
	int status() {
		return this.status;
	}

	byte[] bytes() {
		return this.bytes.toByteArray();
	}

	@Override
	public void onDataAvailable() {
		try {
			read();
		}
		catch (IOException ex) {
			refuse(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	private void read() throws IOException {
		byte[] piece = new byte[PIECE];
		while (this.input.isReady()) {
			int length = this.input.read(piece);
			if (length < 0) {
				return;
			}
			this.bytes.write(piece, 0, length);
			if (this.bytes.size() > LARGEST) {
				refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
				return;
			}
			if (!isRoomTaken()) {
				refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
				return;
			}
		}
	}

	private boolean isRoomTaken() {
		int more = Math.max(0, this.bytes.size() - SMALL) - this.roomTaken;
		if (!this.room.tryAcquire(more)) {
			return false;
		}
		this.roomTaken += more;
		return true;
	}

	@Override
	public void onAllDataRead() {
		this.request.dispatch();
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		refuse(HttpServletResponse.SC_REQUEST_TIMEOUT);
	}

	private void refuse(int reason) {
		this.status = reason;
		this.request.dispatch();
	}

	/** Frees the room it took. */
	void release() {
		this.room.release(this.roomTaken);
		this.roomTaken = 0;
	}

	// the sender disconnected
	@Override
	public void onError(Throwable failure) {
		release();
	}

	@Override
	public void onError(AsyncEvent event) {
		release();
	}

	@Override
	public void onComplete(AsyncEvent event) {
		release();
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		// never restarted
	}

}
