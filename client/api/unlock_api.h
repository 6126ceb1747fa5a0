// Who sits here now, asked of whoever says who people are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QCoro/QCoroTask>

namespace strongroom::client {

/// Of a session (session_api.h), which tells where the browser was sent and can be told to cancel.
class UnlockApi
{
public:
    virtual ~UnlockApi() = default;

    /// Has the person who is signed in, or was until the sign-in ended, show in the browser that it
    /// is they: whoever is at the provider is asked again. Fails with Forged if it was somebody
    /// else, with Forbidden if the provider asked nobody, with Unauthenticated if nobody was signed
    /// in, and as a sign-in does; what holds now goes on holding then.
    virtual QCoro::Task<Result<Done>> reauthenticate() = 0;
};

} // namespace strongroom::client
