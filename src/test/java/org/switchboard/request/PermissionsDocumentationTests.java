package org.switchboard.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.switchboard.GeneratedDocs;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestRole;

class PermissionsDocumentationTests {

	@Test
	void tabulatesWhoMayDoWhat() {
		String head = Arrays.stream(RequestAction.values()).map(this::word).collect(Collectors.joining(" | "));
		String rule = "|---".repeat(RequestAction.values().length + 1) + "|\n";
		String rows = Arrays.stream(RequestRole.values()).map(this::row).collect(Collectors.joining());
		GeneratedDocs.assertPart("permissions.md", "permissions", "| | " + head + " |\n" + rule + rows);
	}

	private String row(RequestRole role) {
		String cells = Arrays.stream(RequestAction.values())
			.map((action) -> cell(role, action))
			.collect(Collectors.joining(" | "));
		return "| " + word(role) + " | " + cells + " |\n";
	}

	private String cell(RequestRole role, RequestAction action) {
		if (Permissions.allow(Set.of(role), action, true)) {
			return "●";
		}
		return Permissions.allow(Set.of(role), action, false) ? "○" : " ";
	}

	private String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
