// What may be asked about one deed on many secrets, and had done with it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/bulk.h"
#include "models/domain/page.h"

#include <QCoro/QCoroTask>

#include <string>
#include <vector>

namespace strongroom::client {

/// A turn of one that was begun.
enum class BulkTurn { Pause, Resume, Cancel, Retry, Undo };

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class BulkApi
{
public:
    virtual ~BulkApi() = default;

    /// What a wish comes to. Changes no secret; takes the place of this person's plan before.
    virtual QCoro::Task<Result<domain::Bulk>> plan(domain::OrganizationId organization,
                                                   domain::BulkWish wish) = 0;
    /// Asked again, answers the one that has begun.
    virtual QCoro::Task<Result<domain::Bulk>> start(domain::Bulk plan, domain::BulkStart start) = 0;
    /// Newest first, without places and reasons.
    virtual QCoro::Task<Result<std::vector<domain::Bulk>>>
    list(domain::OrganizationId organization) = 0;
    virtual QCoro::Task<Result<domain::Bulk>> get(domain::OrganizationId organization,
                                                  domain::BulkId bulk) = 0;
    /// Its secrets in that state, all pages from `cursor` on as the caller asks for them.
    virtual QCoro::Task<Result<domain::Page<domain::BulkItem>>>
    items(domain::OrganizationId organization, domain::BulkId bulk, domain::BulkItemState state,
          std::string cursor) = 0;
    /// Undo answers another one: what takes this back.
    virtual QCoro::Task<Result<domain::Bulk>> turn(domain::OrganizationId organization,
                                                   domain::BulkId bulk, BulkTurn turn) = 0;
};

} // namespace strongroom::client
