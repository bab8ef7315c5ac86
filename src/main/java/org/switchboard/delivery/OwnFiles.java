package org.switchboard.delivery;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.File;
import org.springframework.stereotype.Component;

import org.switchboard.slack.SlackFiles;
import org.switchboard.workspace.WorkspaceId;

/**
 * Uploads the bot's own files without sharing them yet: copies of files in Slack, and
 * files that Switchboard made. The lease is renewed before each step, and no step may
 * take longer than half of it.
 */
@Component
class OwnFiles {

	private final SlackFiles bytes;

	private final FileShares shares;

	private final Lanes lanes;

	private final Duration limit;

	OwnFiles(SlackFiles bytes, FileShares shares, Lanes lanes, DeliveryProperties properties) {
		this.bytes = bytes;
		this.shares = shares;
		this.lanes = lanes;
		this.limit = properties.lease().dividedBy(2);
	}

	Optional<Lease> copy(WorkspaceId workspace, Lease lease, File file) {
		String name = Objects.requireNonNullElse(file.getName(), "file");
		return upload(workspace, lease, (part) -> this.bytes.download(workspace, file.getUrlPrivateDownload(),
				file.getSize(), part.channel(), this.limit),
				() -> this.shares.announce(workspace, name, "", file.getSize()));
	}

	Optional<Lease> make(WorkspaceId workspace, Lease lease, MadeFile made) {
		byte[] content = made.bytes();
		return upload(workspace, lease, (part) -> part.write(content),
				() -> this.shares.announce(workspace, made.fileName(), made.altText(), content.length));
	}

	private Optional<Lease> upload(WorkspaceId workspace, Lease lease, Consumer<TemporaryFile> filling,
			Supplier<FilesGetUploadURLExternalResponse> announcement) {
		try (TemporaryFile part = TemporaryFile.open()) {
			return this.lanes.keep(workspace, lease, Optional.empty()).flatMap((kept) -> {
				filling.accept(part);
				return this.lanes.keep(workspace, kept, Optional.empty());
			}).flatMap((kept) -> {
				FilesGetUploadURLExternalResponse place = announcement.get();
				this.bytes.upload(place.getUploadUrl(), part.channel(), this.limit);
				return this.lanes.keep(workspace, kept, Optional.of(place.getFileId()));
			});
		}
	}

}
