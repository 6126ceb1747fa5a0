// Attacks on what the runner is asked for: requests altered on their way to it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/hostile/hostile_strongroomd/spoils.h"

namespace strongroom::hostile {

/// Changes a request as the armed attack would; one that is armed elsewhere changes nothing.
void alter(Spoils& spoils, domain::ReleaseKeysRequest& request);
void alter(Spoils& spoils, domain::SealVersionRequest& request);

bool isRequestAttack(std::string_view name);

/// The claims of a proof under the attacker's own device key.
std::string signedAnew(const Spoils& spoils, const domain::PersonProof& proof);
/// An ID token like that one, signed by the attacker's own key.
std::string tokenAnew(const Spoils& spoils, const std::string& token,
                      const std::string& issuer = {});

} // namespace strongroom::hostile
