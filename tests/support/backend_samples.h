// Kinds and backends as a control plane tells of them, for tests of the console.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"

namespace strongroom::test {

inline domain::BackendKind openBaoKind()
{
    domain::BackendKind kind;
    kind.kind = "openbao";
    kind.title = "OpenBao";
    kind.fields = {{"address", false, true, "https://…"},
                   {"namespace", false, false, "A namespace"},
                   {"mount", false, false, "Of the KV engine", {}, "secret"},
                   {"token", true, true, "With the policy", "token", {}},
                   {"role_id", false, true, {}, "approle", {}},
                   {"secret_id", true, true, {}, "approle", {}},
                   {"peculiar_thing", false, false, "As the server says."}};
    kind.permissions = "path \"secret/data/strongroom/*\" {\n  capabilities = [\"create\", "
                       "\"read\", \"update\", \"delete\"]\n}\n";
    kind.largestPayload = 1 << 20;
    kind.modes = {domain::BackendMode::Inline};
    kind.ways = {"token", "approle"};
    return kind;
}

inline domain::BackendKind awsKind()
{
    domain::BackendKind kind;
    kind.kind = "aws_secrets_manager";
    kind.title = "AWS Secrets Manager";
    kind.fields = {{"region", false, true, "As in eu-central-1"},
                   {"role_arn", false, true, {}, "cross_account", {}},
                   {"access_key_id", false, true, {}, "keys", {}},
                   {"secret_access_key", true, true, {}, "keys", {}}};
    kind.permissions = "{\"Version\": \"2012-10-17\"}";
    kind.largestPayload = 65'536;
    kind.cannot = {"soft_delete", "undelete", "destroy"};
    kind.modes = {domain::BackendMode::Inline, domain::BackendMode::CrossAccount};
    kind.ways = {"keys", "cross_account"};
    return kind;
}

inline domain::BackendKind googleKind()
{
    domain::BackendKind kind;
    kind.kind = "gcp_secret_manager";
    kind.title = "Google Secret Manager";
    kind.fields = {{"project", false, true, {}}, {"service_account", true, true, {}}};
    kind.largestPayload = 65'536;
    kind.cannot = {"soft_delete", "undelete"};
    kind.modes = {domain::BackendMode::Inline};
    return kind;
}

inline domain::BackendCheck checkThatPassed()
{
    domain::BackendCheck check{SystemClock().now(), true, {}};
    for (const char* name : {"address", "dns", "connect", "tls", "authentication", "create", "read",
                             "list", "delete", "undelete", "destroy"})
        check.steps.push_back({name, true, {}});
    return check;
}

inline domain::BackendCheck checkThatFailedAt(std::string_view step, const std::string& message)
{
    auto check = checkThatPassed();
    check.passed = false;
    const auto failed = std::ranges::find(check.steps, step, &domain::BackendStep::name);
    *failed = {std::string(step), false, message};
    check.steps.erase(failed + 1, check.steps.end());
    return check;
}

/// The built-in one, one in use and one that does not answer.
inline void fillBackends(FakePlane& plane)
{
    auto& backends = plane.backends;
    backends.offered = {openBaoKind(), awsKind(), googleKind()};
    backends.outcome = checkThatPassed();
    backends.all.front().usage = {612'004, 2'100'311, 0};
    backends.all.front().check = checkThatPassed();
    domain::StorageBackend bao;
    bao.backend = {{"backend-2"}, "vault-dc1", "openbao"};
    bao.organization = plane.organization;
    bao.settings = {{"address", "https://vault.dc1.example:8200"}, {"mount", "strongroom"}};
    bao.revision = 4;
    bao.createdAt = bao.updatedAt = SystemClock().now() - std::chrono::days(20);
    bao.createdBy = bao.updatedBy = "Alice";
    bao.credentialsAt = SystemClock().now() - std::chrono::days(3);
    bao.usage = {1'900, 4'312, 3};
    bao.check =
        checkThatFailedAt("authentication", "The token is not valid any more (403). Replace it.");
    backends.all.push_back(bao);
    domain::StorageBackend aws;
    aws.backend = {{"backend-3"}, "aws-eu", "aws_secrets_manager"};
    aws.organization = plane.organization;
    aws.mode = domain::BackendMode::CrossAccount;
    aws.settings = {{"region", "eu-central-1"}};
    aws.revision = 1;
    backends.all.push_back(aws);
    plane.uses.all.backends[bao.backend.id.value] = {3, 1, {"Alice", "Carol", "nightly-backup"}};
}

} // namespace strongroom::test
