package org.switchboard.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.switchboard.sealing.Sealing;
import org.switchboard.workspace.Confidential;
import org.switchboard.workspace.WorkspaceId;

/**
 * The right to make one delivery.
 *
 * @param conversation the lane
 * @param subject whom it is about
 * @param name its name
 * @param token by which the lease is known when it is settled
 * @param content what is to be delivered
 * @param at where the card is by now
 * @param root where the card is in whose thread it goes
 * @param failures how often it was tried in vain
 * @param since when it was tried first
 * @param patience since when it counts that it was tried in vain: since then, or since
 * the workspace was paused last
 * @param inDoubt whether it may have been posted before
 * @param until when the lease ends
 * @param upload the file's id as which a file was uploaded, and perhaps shared; if it is
 * to be removed, the id as which it was shared
 */
record Lease(String conversation, String subject, String name, String token, Content content, Optional<MessagePlace> at,
		Optional<MessagePlace> root, int failures, Instant since, Instant patience, boolean inDoubt, Instant until,
		Optional<String> upload) {

	String id() {
		return this.subject + "/" + this.name;
	}

	// the same lease with its content decrypted
	Lease opened(Sealing sealing, WorkspaceId workspace) {
		String of = sealedFor(this.conversation, this.subject, this.name);
		return new Lease(this.conversation, this.subject, this.name, this.token,
				this.content.opened((sealed) -> sealing.open(workspace, of, sealed)), this.at, this.root, this.failures,
				this.since, this.patience, this.inDoubt, this.until, this.upload);
	}

	static String sealedFor(String conversation, String subject, String name) {
		return "delivery " + conversation + " " + subject + " " + name;
	}

	// what is logged of it: whatever is confidential goes to people, and not every key
	// tells that it is
	String shown() {
		boolean isInChannel = this.conversation.startsWith("C") || this.conversation.startsWith("G");
		return (isInChannel || !Confidential.mayBe(this.subject)) ? id() + " for " + this.conversation
				: "a direct message on " + Confidential.hidden(this.subject);
	}

	boolean isOrphan() {
		return this.content.under() != null && this.root.isEmpty() && !isUpdate();
	}

	boolean isCard() {
		return this.content.kind().equals("card");
	}

	boolean isFile() {
		return this.content.kind().equals("file");
	}

	boolean isRemoval() {
		return this.content.kind().equals("removal");
	}

	ForwardedFile enclosure() {
		return Objects.requireNonNull(this.content.file());
	}

	Optional<MadeFile> made() {
		return Optional.ofNullable(this.content.made());
	}

	String title() {
		return made().map(MadeFile::title).orElseGet(() -> enclosure().heading());
	}

	// what Slack holds when it asks to wait with this
	String method() {
		if (isFile() || isRemoval()) {
			return "files";
		}
		return isUpdate() ? "chat.update" : "chat.postMessage";
	}

	// the same lease for longer
	Lease until(Instant later, Optional<String> uploaded) {
		return new Lease(this.conversation, this.subject, this.name, this.token, this.content, this.at, this.root,
				this.failures, this.since, this.patience, this.inDoubt, later, uploaded.or(this::upload));
	}

	boolean isUpdate() {
		return isCard() && this.at.isPresent();
	}

	boolean mayBePosted() {
		return this.inDoubt && !isUpdate() && !isRemoval();
	}

}
