package org.switchboard.slack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

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

	private final BodyRoom room;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private int roomTaken;

	private final AtomicBoolean ended = new AtomicBoolean();

	private volatile int status = HttpServletResponse.SC_OK;

	IncomingBody(AsyncContext request, ServletInputStream input, BodyRoom room) {
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
			end(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	private void read() throws IOException {
		byte[] piece = new byte[PIECE];
		while (!this.ended.get() && this.input.isReady()) {
			int length = this.input.read(piece);
			if (length < 0) {
				return;
			}
			this.bytes.write(piece, 0, length);
			if (this.bytes.size() > LARGEST) {
				end(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
				return;
			}
			takeRoom();
		}
	}

	private void takeRoom() {
		int more = this.bytes.size() - SMALL - this.roomTaken;
		if (more > 0) {
			this.roomTaken += more;
			this.room.take(this, more);
		}
	}

	@Override
	public void onAllDataRead() {
		this.room.arrived(this);
		end(HttpServletResponse.SC_OK);
	}

	/** Makes room for others. */
	void giveWay() {
		end(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		end(HttpServletResponse.SC_REQUEST_TIMEOUT);
	}

	private void end(int reason) {
		if (this.ended.compareAndSet(false, true)) {
			this.status = reason;
			this.request.dispatch();
		}
	}

	/** Frees the room it took. */
	void release() {
		this.room.release(this);
	}

	// the sender disconnected
	@Override
	public void onError(Throwable failure) {
		this.ended.set(true);
		release();
	}

	@Override
	public void onError(AsyncEvent event) {
		this.ended.set(true);
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
