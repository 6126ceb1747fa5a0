// Where the person is signed in, and the end of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/sign_in_session.h"

#include <QCoro/QCoroTask>

#include <string>
#include <vector>

namespace strongroom::client {

class SessionsApi
{
public:
    virtual ~SessionsApi() = default;

    /// The last used first.
    virtual QCoro::Task<Result<std::vector<domain::SignInSession>>> list() = 0;
    /// Fails with NotFound for one that does not go on.
    virtual QCoro::Task<Result<Done>> end(std::string session) = 0;
    /// All but this one.
    virtual QCoro::Task<Result<Done>> endOthers() = 0;
};

} // namespace strongroom::client
