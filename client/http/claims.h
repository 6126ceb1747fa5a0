// What is signed for one act, from what the person asked for and what is sent.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/custody.h"
#include "models/domain/key_change.h"
#include "models/domain/secret.h"
#include "models/domain/version.h"

#include <string>
#include <vector>

namespace strongroom::client {

/// Of what is signed now; the sign-in is added by whoever signs.
domain::ProofStamp newStamp();

/// For a reveal: `asked` is the person's wish, `grant` the leave that the control plane gave.
/// Fails with Forged if the leave is not for what was asked.
Result<domain::RevealClaims> revealClaims(const domain::GrantRequest& asked,
                                          const domain::Grant& grant, std::string uri,
                                          Bytes readerPublicKey);

/// Fails with Forged if what came back is not that version of that secret, in that place, with all
/// the keys that were signed for and no others.
Result<Done> expectAnswer(const domain::RevealClaims& claims, const domain::Secret& secret,
                          const domain::Redeemed& redeemed);

/// For a version sealed to `context`; `standing` are the secret's versions, of which one is the
/// base of kept keys. Fails with NotFound if it is not among them.
Result<domain::WriteClaims> putClaims(const domain::SealContext& context,
                                      const domain::NewVersion& version,
                                      const std::vector<domain::Version>& standing);

/// For bringing back all of `base` as the version of `context`.
domain::WriteClaims rollbackClaims(const domain::SealContext& context, const domain::Version& base);

/// The place of the version that comes after `standing`.
domain::SealContext nextContext(const domain::Secret& secret,
                                const std::vector<domain::Version>& standing);

/// What is done with a key, and with which definition.
domain::KeyClaims keyClaims(const domain::KeyChange& change);

std::string textOf(const domain::RevealClaims& claims);
std::string textOf(const domain::KeyClaims& claims);
std::string textOf(const domain::WriteClaims& claims);

} // namespace strongroom::client
