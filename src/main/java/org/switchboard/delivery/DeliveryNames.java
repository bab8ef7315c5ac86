package org.switchboard.delivery;

import java.util.regex.Pattern;

/** Checks the names that Redis keys are made of. */
final class DeliveryNames {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");

	private static final Pattern CONVERSATION = Pattern.compile("[A-Z0-9]{2,32}");

	private DeliveryNames() {
	}

	static void require(String name, String conversation) {
		require(name);
		if (!CONVERSATION.matcher(conversation).matches()) {
			throw new IllegalArgumentException("not a Slack channel or user id");
		}
	}

	static void require(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("invalid name of a delivery or subject");
		}
	}

}
