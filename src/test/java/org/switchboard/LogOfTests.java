package org.switchboard;

import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Records what is logged from its creation on. */
public final class LogOfTests implements AutoCloseable {

	private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

	private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

	public LogOfTests() {
		this.appender.start();
		this.root.addAppender(this.appender);
	}

	/** Returns the messages logged so far, with their exceptions. */
	public List<String> lines() {
		return List.copyOf(this.appender.list).stream().map(LogOfTests::text).toList();
	}

	private static String text(ILoggingEvent event) {
		String failure = (event.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(event.getThrowableProxy())
				: "";
		return event.getFormattedMessage() + "\n" + failure;
	}

	@Override
	public void close() {
		this.root.detachAppender(this.appender);
	}

}
