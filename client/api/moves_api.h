// What may be asked about secrets that move to another backend, and had done with them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/secret_move.h"

#include <QCoro/QCoroTask>

#include <vector>

namespace strongroom::client {

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class MovesApi
{
public:
    virtual ~MovesApi() = default;

    /// What a wish comes to. Changes nothing.
    virtual QCoro::Task<Result<domain::MovePlan>> plan(domain::OrganizationId organization,
                                                       domain::MoveWish wish) = 0;
    virtual QCoro::Task<Result<domain::Move>> start(domain::OrganizationId organization,
                                                    domain::MoveWish wish) = 0;
    /// Newest first, without their secrets.
    virtual QCoro::Task<Result<std::vector<domain::Move>>>
    list(domain::OrganizationId organization) = 0;
    virtual QCoro::Task<Result<domain::Move>> get(domain::OrganizationId organization,
                                                  domain::MoveId move) = 0;
    virtual QCoro::Task<Result<domain::Move>> cancel(domain::OrganizationId organization,
                                                     domain::MoveId move) = 0;

    /// Signs for one secret of a move, and has it moved. One that has moved already is answered as
    /// it is.
    virtual QCoro::Task<Result<domain::MovingSecret>> moveSecret(domain::Move move,
                                                                 domain::SecretId secret) = 0;
};

} // namespace strongroom::client
