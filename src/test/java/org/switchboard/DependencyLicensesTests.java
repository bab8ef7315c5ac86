package org.switchboard;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that every dependency in the jar may be redistributed, according to its bill of
 * materials.
 */
class DependencyLicensesTests {

	private static final JsonNode BILL_OF_MATERIALS = JsonMapper.shared()
		.readTree(Path.of("target/classes/META-INF/sbom/application.cdx.json"));

	// the two spelled out are Biweekly's and JFreeChart's names for BSD-2-Clause and
	// LGPL-2.1
	private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause",
			"EPL-2.0", "CC0-1.0", "FreeBSD License", "GNU Lesser General Public Licence");

	private static Stream<String> licenses(JsonNode component) {
		return component.path("licenses")
			.valueStream()
			.flatMap((license) -> Stream
				.of(license.path("license").path("id"), license.path("license").path("name"),
						license.path("expression"))
				.filter(JsonNode::isString))
			.map(JsonNode::stringValue);
	}

	@Test
	void everyDependencyHasAnAllowedLicense() {
		assertThat(BILL_OF_MATERIALS.path("components").valueStream()).hasSizeGreaterThan(100)
			.allSatisfy((component) -> assertThat(licenses(component)).as(component.path("purl").asString())
				.containsAnyElementsOf(ALLOWED));
	}

	@Test
	void billOfMaterialsListsTheJarsDependencies() {
		assertThat(BILL_OF_MATERIALS.path("components").valueStream().map((component) -> component.path("name")))
			.extracting(JsonNode::stringValue)
			.contains("bolt", "spring-boot", "lettuce-core", "quartz")
			.doesNotContain("junit-jupiter", "embedded-redis");
	}

	@Test
	void billOfMaterialsHasSwitchboardsLicense() {
		assertThat(licenses(BILL_OF_MATERIALS.path("metadata").path("component"))).containsExactly("Apache-2.0");
	}

}
