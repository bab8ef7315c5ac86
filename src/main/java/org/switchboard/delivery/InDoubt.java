package org.switchboard.delivery;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Decides about a post of which nobody knows whether it was carried out: the answer did
 * not come, or the node died before it noted it.
 */
@Component
class InDoubt {

	/**
	 * Looks whether the message is there.
	 * @param workspace the workspace
	 * @param lease what was posted, perhaps, at {@link Lease#since()} or later, with
	 * {@link Metadata} that carries its {@linkplain Lease#id() id}
	 * @return where it is, or empty if it is to be posted (again)
	 */
	Optional<Posted> find(WorkspaceId workspace, Lease lease) {
		return Optional.empty();
	}

}
