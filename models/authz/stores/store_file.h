// OpenFGA's store files (.fga.yaml): a model, tuples, and tests of what follows from them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/evaluation/evaluator.h"
#include "models/authz/model/model.h"

#include <boost/json/object.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::authz::stores {

/// Each user with each object.
struct CheckCase
{
    std::vector<std::string> users{};
    std::vector<std::string> objects{};
    boost::json::object context{};
    std::map<std::string, bool> assertions{}; ///< By relation.
};

struct ListObjectsCase
{
    std::string user{};
    std::string type{};
    boost::json::object context{};
    std::map<std::string, std::vector<std::string>> assertions{};
};

struct ListUsersCase
{
    std::string object{};
    UserFilter filter{};
    boost::json::object context{};
    std::map<std::string, std::vector<std::string>> assertions{};
};

struct StoreTest
{
    std::string name{};
    std::vector<Tuple> tuples{}; ///< Beside the store's own.
    std::vector<CheckCase> checks{};
    std::vector<ListObjectsCase> listObjects{};
    std::vector<ListUsersCase> listUsers{};
};

struct StoreFile
{
    std::string path{};
    std::string name{};
    std::optional<Model> model{};
    std::string modelFile{}; ///< Where the model's lines count.
    std::vector<Tuple> tuples{};
    std::vector<StoreTest> tests{};
};

/// With all files that it names. Names that OpenFGA does not know are refused, as it does. Fails
/// with InvalidInput, "FILE:LINE: why".
Result<StoreFile> readStoreFile(const std::filesystem::path& path, bool allowExternalFiles);

} // namespace strongroom::authz::stores
