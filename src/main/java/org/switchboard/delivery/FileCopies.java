package org.switchboard.delivery;

import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.Optional;

import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.File;
import org.springframework.stereotype.Component;

import org.switchboard.slack.SlackFiles;
import org.switchboard.workspace.WorkspaceId;

/**
 * Makes copies of files in Slack that are the bot's own, and shown nowhere yet. The lease
 * is renewed before each step, and no step may take longer than half of one.
 */
@Component
class FileCopies {

	private final SlackFiles bytes;

	private final FileShares shares;

	private final Lanes lanes;

	private final Duration limit;

	FileCopies(SlackFiles bytes, FileShares shares, Lanes lanes, DeliveryProperties properties) {
		this.bytes = bytes;
		this.shares = shares;
		this.lanes = lanes;
		this.limit = properties.lease().dividedBy(2);
	}

	/**
	 * Copies a file.
	 * @param workspace the workspace
	 * @param lease for which delivery
	 * @param file what is to be copied
	 * @return the renewed lease, with which the copy's id is noted; empty if the lease
	 * was lost, and whoever has it now makes a copy of their own
	 */
	Optional<Lease> copy(WorkspaceId workspace, Lease lease, File file) {
		try (TemporaryFile part = TemporaryFile.open()) {
			return this.lanes.keep(workspace, lease, Optional.empty()).flatMap((kept) -> {
				this.bytes.download(workspace, file.getUrlPrivateDownload(), file.getSize(), part.channel(),
						this.limit);
				return this.lanes.keep(workspace, kept, Optional.empty());
			}).flatMap((kept) -> upload(workspace, kept, file, part.channel()));
		}
	}

	private Optional<Lease> upload(WorkspaceId workspace, Lease lease, File file, FileChannel part) {
		FilesGetUploadURLExternalResponse copy = this.shares.announce(workspace, file);
		this.bytes.upload(copy.getUploadUrl(), part, this.limit);
		return this.lanes.keep(workspace, lease, Optional.of(copy.getFileId()));
	}

}
