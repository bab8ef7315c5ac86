package org.switchboard.digest.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the API's description to programmers and code generators. It contains nothing
 * about a district, so it needs no token.
 */
@RestController
class ApiPages {

	static final String PAGE = "/api";

	static final String DESCRIPTION = "/api/openapi.yaml";

	private final String yaml;

	private final String html;

	ApiPages() throws IOException {
		this.yaml = new ClassPathResource("openapi.yaml", ApiPages.class).getContentAsString(StandardCharsets.UTF_8);
		this.html = new DescriptionPage(ApiDescription.read(this.yaml)).html();
	}

	@GetMapping(PAGE)
	ResponseEntity<byte[]> page() {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.body(this.html.getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping(DESCRIPTION)
	ResponseEntity<byte[]> description() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_YAML)
			.body(this.yaml.getBytes(StandardCharsets.UTF_8));
	}

}
