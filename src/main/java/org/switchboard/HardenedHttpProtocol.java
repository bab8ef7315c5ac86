package org.switchboard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Makes a request's headers arrive within the connection timeout altogether; Tomcat alone
 * restarts that timeout with every byte. Turns off keep-alive once half of the
 * connections are in use. All responses are {@link SecurityHeadersAdapter safe}.
 */
public final class HardenedHttpProtocol extends Http11NioProtocol {

	public HardenedHttpProtocol() {
		super(new Endpoint());
	}

	@Override
	protected Processor createProcessor() {
		SecurityHeadersAdapter answers = new SecurityHeadersAdapter(getAdapter());
		Http11Processor processor = new Http11Processor(this, answers);
		answers.of(processor);
		return processor;
	}

	@Override
	public int getMaxKeepAliveRequests() {
		boolean crowded = getConnectionCount() > getMaxConnections() / 2;
		return crowded ? 1 : super.getMaxKeepAliveRequests();
	}

	private static final class Endpoint extends NioEndpoint {

		@Override
		public void setHandler(Handler<NioChannel> handler) {
			super.setHandler(new Heads(handler, this));
		}

	}

	private record Heads(Handler<NioChannel> handler, NioEndpoint endpoint,
			Map<SocketWrapperBase<NioChannel>, Long> begun) implements Handler<NioChannel> {

		Heads(Handler<NioChannel> handler, NioEndpoint endpoint) {
			this(handler, endpoint, new ConcurrentHashMap<>());
		}

		@Override
		public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
			long now = System.nanoTime();
			long written = ((NioSocketWrapper) socket).getLastWrite();
			boolean served = isServed(socket);
			SocketState state = this.handler.process(socket, event);
			// a socket that Tomcat calls open has sent only empty lines if no response
			// was written
			boolean answered = served || ((NioSocketWrapper) socket).getLastWrite() != written;
			boolean within = (state == SocketState.LONG) ? !isServed(socket) : state == SocketState.OPEN && !answered;
			if (answered || !within) {
				this.begun.remove(socket);
			}
			if (within && now - this.begun.computeIfAbsent(socket, (key) -> now) > TimeUnit.MILLISECONDS
				.toNanos(this.endpoint.getConnectionTimeout())) {
				return SocketState.CLOSED;
			}
			return state;
		}

		private static boolean isServed(SocketWrapperBase<NioChannel> socket) {
			return socket.getCurrentProcessor() instanceof Processor processor
					&& (processor.isAsync() || processor.isUpgrade());
		}

		@Override
		public Object getGlobal() {
			return this.handler.getGlobal();
		}

		@Override
		public void release(SocketWrapperBase<NioChannel> socket) {
			this.begun.remove(socket);
			this.handler.release(socket);
		}

		@Override
		public void pause() {
			this.handler.pause();
		}

		@Override
		public void recycle() {
			this.handler.recycle();
		}

	}

}
