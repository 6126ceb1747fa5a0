// What a control plane can make of the proof that comes with reveals and writes alike.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTest>

namespace strongroom::hostile {

/// An attack by its name, and what the runner must say.
inline void addAttack(const char* name, const char* reason)
{
    QTest::newRow(name) << QString(reason);
}

inline void addAttacksOnThePerson()
{
    addAttack("sends no proof", "proof_missing");
    addAttack("signs with a key of its own", "device_not_bound");
    addAttack("issues a token itself", "signing_key_unknown");
    addAttack("names an issuer of its own", "issuer_not_pinned");
    addAttack("takes the token's algorithm away", "token_algorithm");
    addAttack("signs the token with a public key as a password", "token_algorithm");
    addAttack("alters the signed claims", "proof_signature");
}

} // namespace strongroom::hostile
