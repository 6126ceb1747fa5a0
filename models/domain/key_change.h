// What a person has the custodian do with its keys, and how the keys are (docs/formats/tunnel.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/custody.h"
#include "models/domain/key_definition.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// AssignKey, ActivateKey, RotateKey or RetireKey, and of which key.
struct KeyChange
{
    ProofOperation operation = ProofOperation::AssignKey;
    OrganizationId organization{};
    std::string kekId{};
    std::optional<KeyDefinition> definition{}; ///< Of AssignKey.
    std::uint64_t dependants = 0;              ///< Of RetireKey: what is still wrapped under it.
    std::optional<PersonProof> person{};       ///< Without one, the runner refuses.
};

struct KeyStatusRequest
{
    OrganizationId organization{};
    bool probe = false; ///< Wrap and unwrap something with each key, rather than tell what was.
};

/// Error::reason where a key that is held could not be used; Error::field names the step.
inline constexpr std::string_view keyUnusable = "key_unusable";

/// What came of the last wrap and unwrap: of a probe, or where use showed a problem or its end.
struct KeyHealth
{
    std::optional<Timestamp> checkedAt{};
    std::optional<Timestamp> lastSuccess{};
    std::string problem{}; ///< A sentence; empty if the last check went well.
    std::string step{};    ///< Where it failed: "dns", "tls", "authentication", "key_state", …
};

struct KeyStatus
{
    std::string kekId{};
    KeyKind kind = KeyKind::Local;
    std::string name{};
    std::uint32_t revision = 0; ///< 0: the key that the runner made for itself.
    bool active = false;        ///< New DEKs are wrapped under it.
    bool rotates = false;       ///< RotateKey is possible.
    std::uint32_t cacheSeconds = 0;
    KeyHealth health{};
};

struct KeyringStatus
{
    CustodianKey custodian{}; ///< Its kekId is that of the active key.
    std::vector<KeyStatus> keys{};
};

} // namespace strongroom::domain
