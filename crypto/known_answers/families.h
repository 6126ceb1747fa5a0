// One check a family of vectors; the type of a test group says which.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/known_answers/vector_case.h"

namespace strongroom::crypto {

// Wycheproof's group types, in the names of its schemas.
Outcome checkAead(const VectorCase& vector);      ///< AeadTest
Outcome checkKeyWrap(const VectorCase& vector);   ///< KeywrapTest
Outcome checkHkdf(const VectorCase& vector);      ///< HkdfTest
Outcome checkMac(const VectorCase& vector);       ///< MacTest
Outcome checkAgreement(const VectorCase& vector); ///< XdhComp, EcdhEcpointTest
Outcome checkEd25519(const VectorCase& vector);   ///< EddsaVerify
Outcome checkEcdsa(const VectorCase& vector);     ///< EcdsaVerify, EcdsaP1363Verify
Outcome checkRsa(const VectorCase& vector);       ///< RsassaPkcs1Verify, RsassaPssVerify
Outcome checkToken(const VectorCase& vector);     ///< JsonWebSignature, JsonWebKey, JsonWebCrypto

/// One element of RFC 9180's list, with its encryptions and exports written out or accumulated.
Outcome checkHpke(const VectorCase& vector);

} // namespace strongroom::crypto
