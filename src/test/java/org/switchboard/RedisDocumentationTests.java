package org.switchboard;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class RedisDocumentationTests {

	@Test
	void tabulatesEveryKeyInJavadoc() {
		String rows = StoredKey.all().stream().map(StoredKey::row).collect(Collectors.joining());
		GeneratedDocs.assertPart("redis.md", "keys",
				"| key | shape | how long | what it holds | who writes it |\n|---|---|---|---|---|\n" + rows);
	}

}
