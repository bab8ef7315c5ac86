package org.switchboard.digest.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The API's description as a self-contained HTML page. */
final class DescriptionPage {

	private static final String STYLE = """
			:root{color-scheme:light dark}
			body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
			table{border-collapse:collapse;width:100%}
			th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8888}
			code,pre{font:.9rem ui-monospace,monospace}
			pre{background:#8882;padding:1rem;overflow-x:auto}
			@media(max-width:40rem){table{display:block;overflow-x:auto}td:last-child{min-width:11rem}}
			""";

	private final ApiDescription description;

	DescriptionPage(ApiDescription description) {
		this.description = description;
	}

	String html() {
		JsonNode info = this.description.root().path("info");
		JsonNode operation = this.description.operation();
		return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
				+ "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"
				+ text(info.path("title")) + "</title><style>" + STYLE + "</style></head><body><main><h1>"
				+ text(info.path("title")) + "</h1><p>" + text(info.path("description")) + "</p><h2>"
				+ text(operation.path("summary")) + "</h2><pre>" + HtmlUtils.htmlEscape(ApiWords.example(example()))
				+ "</pre><h2>" + ApiWords.PARAMETERS + "</h2>" + parameters(operation.path("parameters")) + "<h2>"
				+ ApiWords.ANSWER + "</h2>" + fields() + "<h2>" + ApiWords.STATUS + "</h2>"
				+ statuses(operation.path("responses")) + "<p><a href=\"" + ApiPages.DESCRIPTION + "\">"
				+ ApiWords.OPENAPI + "</a></p></main></body></html>";
	}

	private String example() {
		return ServiceEndpoint.PATH + "?"
				+ elements(this.description.operation().path("parameters"))
					.filter((one) -> !one.path("name").asString().equals(ApiQuery.WORKSPACE))
					.map((one) -> one.path("name").asString() + "=" + value(one.path("example")))
					.collect(Collectors.joining("&"));
	}

	private static String value(JsonNode example) {
		return example.isArray() ? elements(example).map(JsonNode::asString).collect(Collectors.joining(","))
				: example.asString();
	}

	private static String parameters(JsonNode parameters) {
		return table(elements(parameters).map((one) -> List.of(code(one.path("name").asString()),
				one.path("required").asBoolean() ? ApiWords.NEEDED : "",
				text(one.path("description")) + " " + choices(one.at("/schema/items/enum")))));
	}

	private static String choices(JsonNode choices) {
		return elements(choices).map((one) -> code(one.asString())).collect(Collectors.joining(", "));
	}

	private String fields() {
		return table(this.description.fields()
			.stream()
			.map((one) -> List.of(code(one.name()), HtmlUtils.htmlEscape(one.type()),
					HtmlUtils.htmlEscape(one.meaning()))));
	}

	private static String statuses(JsonNode responses) {
		return table(responses.properties()
			.stream()
			.map((Map.Entry<String, JsonNode> one) -> List.of(code(one.getKey()),
					text(one.getValue().path("description")))));
	}

	private static String table(Stream<List<String>> rows) {
		return rows.map((row) -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
			.collect(Collectors.joining("", "<table>", "</table>"));
	}

	private static Stream<JsonNode> elements(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

	private static String code(String text) {
		return "<code>" + HtmlUtils.htmlEscape(text) + "</code>";
	}

	private static String text(JsonNode node) {
		return HtmlUtils.htmlEscape(node.asString(""));
	}

}
