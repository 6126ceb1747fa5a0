// Who the person is and what they want, signed on this device for the custodian.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/proof.h"

#include <QCoro/QCoroTask>

#include <string>

namespace strongroom::client {

class Prover
{
public:
    virtual ~Prover() = default;
    /// Signs `claims` (docs/formats/proofs.md) and puts beside it what shows whose key signed.
    /// Fails with Unauthenticated if nobody is signed in.
    virtual QCoro::Task<Result<domain::PersonProof>> prove(std::string claims) = 0;
    /// The thumbprint of the key that will sign (RFC 7638).
    virtual QCoro::Task<Result<std::string>> device() = 0;
};

} // namespace strongroom::client
