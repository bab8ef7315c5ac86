package org.switchboard.digest.api;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The API's description matches the code. */
class ApiDescriptionTests {

	private final ApiDescription description = ApiDescription
		.read(new ClassPathResource("openapi.yaml", ApiPages.class).getContentAsString(StandardCharsets.UTF_8));

	ApiDescriptionTests() throws IOException {
	}

	@Test
	void describesEveryParameter() {
		JsonNode parameters = this.description.operation().path("parameters");
		assertThat(texts(parameters, "/name")).containsExactlyInAnyOrderElementsOf(ApiQuery.PARAMETERS);
		List<String> dimensions = Arrays.stream(Dimension.values()).map(Dimension::id).toList();
		assertThat(texts(parameters.path(2).at("/schema/items/enum"), "")).isEqualTo(dimensions);
		assertThat(this.description.root().at("/components/schemas/Group/properties").propertyNames())
			.containsExactlyElementsOf(dimensions);
	}

	@ParameterizedTest
	@ValueSource(classes = { ServiceAnswer.class, ServiceRow.class, ServiceRow.Waiting.class, ServiceRow.Part.class,
			ServiceRow.Mean.class, GroupName.class })
	void describesEveryField(Class<?> type) {
		JsonNode schema = this.description.root().at("/components/schemas/" + type.getSimpleName());
		List<String> fields = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
		assertThat(schema.path("properties").propertyNames()).containsExactlyElementsOf(fields);
		assertThat(texts(schema.path("required"), "")).isEqualTo(fields);
	}

	@Test
	void explainsEachField() {
		assertThat(this.description.fields()).hasSizeGreaterThan(30)
			.allSatisfy((field) -> assertThat(field.meaning()).as(field.name()).isNotBlank())
			.allSatisfy((field) -> assertThat(field.type()).as(field.name()).isNotBlank())
			.extracting(ApiDescription.Field::name)
			.contains("asOf", "rows[].group.need-tier.id", "rows[].firstAnswer.inTime.share");
	}

	@Test
	void rendersAsAPage() {
		assertThat(new DescriptionPage(this.description).html()).contains(
				"/api/v1/service?from=2026-08-24&amp;to=2026-11-22&amp;by=network,department", "<code>need-tier</code>",
				"<code>rows[].openAtTheEnd</code></td><td>integer</td>", "href=\"/api/openapi.yaml\"");
	}

	private static List<String> texts(JsonNode array, String at) {
		return StreamSupport.stream(array.spliterator(), false).map((one) -> one.at(at).asString()).toList();
	}

}
