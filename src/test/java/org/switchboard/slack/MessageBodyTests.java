package org.switchboard.slack;

import java.util.List;

import com.slack.api.model.Attachment;
import com.slack.api.model.File;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageBodyTests {

	private static final String LINK = "https://x.slack.com/archives/C1/p1?thread_ts=1.2&cid=C1";

	@Test
	void includesForwardedText() {
		MessageBody body = read("see below", forwarded().build());
		assertThat(body.text()).isEqualTo("see below\nBus 14 is late\nDepot wrote this: <" + LINK + ">");
		assertThat(read("", forwarded().authorName(null).fromUrl(null).build()).text())
			.isEqualTo("Bus 14 is late\nSomeone wrote this.");
	}

	@Test
	void includesForwardedFiles() {
		File file = File.builder().id("F1").build();
		assertThat(read("", forwarded().text(null).files(List.of(file)).build()).files()).containsExactly(file);
	}

	@Test
	void ignoresOtherAttachments() {
		assertThat(read("see", forwarded().msgUnfurl(false).build()).text()).isEqualTo("see");
	}

	private static Attachment.AttachmentBuilder forwarded() {
		return Attachment.builder().msgUnfurl(true).authorName("Depot").text("Bus 14 is late").fromUrl(LINK);
	}

	private static MessageBody read(String text, Attachment attachment) {
		return MessageBody.of(text, null, List.of(attachment));
	}

}
