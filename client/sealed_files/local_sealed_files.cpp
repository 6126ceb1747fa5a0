// Opening on a thread of the pool; the values come back by a place that only one of the two holds
// at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sealed_files/local_sealed_files.h"

#include "client/sops/sops_exchange.h"

#include <QCoro/QCoroFuture>

#include <QtConcurrent/QtConcurrentRun>

#include <memory>
#include <optional>

namespace strongroom::client {
namespace {

using Opened = std::optional<Result<exchange::ParsedFile>>;

/// To the console these kinds speak of the server; here the sentence says what is the matter.
Result<exchange::ParsedFile> ofThisComputer(Result<exchange::ParsedFile> file)
{
    if (!file
        && (file.error().kind == ErrorKind::Unavailable
            || file.error().kind == ErrorKind::Corrupted))
        return Error{ErrorKind::InvalidInput, file.error().message};
    return file;
}

} // namespace

Result<std::vector<exchange::TreeLine>> LocalSealedFiles::tree(const std::string& path) const
{
    return treeOfSopsFile(path);
}

QCoro::Task<Result<exchange::ParsedFile>> LocalSealedFiles::open(SealedFileChoice choice) const
{
    // A future copies what it carries, and values are not copied. Shared with the pool's thread,
    // which may outlive the sheet that asked.
    auto opened = std::make_shared<Opened>();
    SopsImport wish{choice.path, choice.name, false, std::move(choice.chosen)};
    auto work = QtConcurrent::run(
        [opened, wish = std::move(wish)] { opened->emplace(openSopsForImport(wish)); });
    co_await work;
    co_return ofThisComputer(std::move(**opened));
}

} // namespace strongroom::client
