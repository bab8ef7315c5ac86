package org.switchboard.digest.api;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

import org.switchboard.slack.Workspaces;

/**
 * The API on the management port. Only that port's context imports it, and not in setup
 * mode.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
@ConditionalOnBean(Workspaces.class)
@Import({ ApiPages.class, ServiceEndpoint.class })
class ApiConfiguration {

}
