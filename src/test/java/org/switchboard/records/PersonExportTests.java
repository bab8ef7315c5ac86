package org.switchboard.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.delivery.MadeFile;
import org.switchboard.request.Bus14;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequesterWrote;
import org.switchboard.request.lifecycle.RequestHistory;

import static org.assertj.core.api.Assertions.assertThat;

class PersonExportTests {

	@Test
	void splitsExportTooLargeForOneFile() {
		List<RequestEvent> history = new ArrayList<>(List.of(Bus14.wasFiled()));
		IntStream.range(0, 60)
			.mapToObj((i) -> new RequesterWrote(Bus14.minute(i), Bus14.MAYA, i + " late ".repeat(6_500)))
			.forEach(history::add);
		PersonExport dossier = new PersonExport(Bus14.MAYA, Bus14.minute(90));
		dossier.add(Bus14.ID, history, Optional.of(new RequestHistory(Bus14.filed(), history)));
		List<MadeFile> files = dossier.files(0);
		assertThat(files).hasSizeGreaterThan(2);
		assertThat(files.stream().flatMap((file) -> entries(file).stream()))
			.allMatch((one) -> one.path("request").stringValue("").equals(Bus14.ID.toString()))
			.extracting((one) -> one.path("wrote").size())
			.satisfies((sizes) -> assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(61));
	}

	private static List<JsonNode> entries(MadeFile file) {
		String json = new String(file.bytes(), StandardCharsets.UTF_8);
		return JsonMapper.shared().readTree(json).path("entries").valueStream().toList();
	}

}
