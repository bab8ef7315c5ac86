/** The queue of messages to Slack, and the only way to post them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "worker", "sealing", "slack" })
package org.switchboard.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
