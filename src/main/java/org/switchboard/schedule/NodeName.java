package org.switchboard.schedule;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.stereotype.Component;

/**
 * This node's name for administrators, from its machine and process: {@code web-1/4711}.
 */
@Component
class NodeName {

	private final String value = machine() + "/" + ProcessHandle.current().pid();

	String value() {
		return this.value;
	}

	private static String machine() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "node";
		}
	}

}
