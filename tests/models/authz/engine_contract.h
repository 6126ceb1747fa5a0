// What every engine promises; each engine's test runs all of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/stores/store_tests.h"

#include <QObject>
#include <QString>

namespace strongroom::test {

class EngineContract : public QObject
{
    Q_OBJECT

protected:
    virtual Result<std::unique_ptr<authz::Engine>>
    open(const authz::Model& model, const std::vector<authz::Tuple>& tuples) = 0;

    /// Teams in teams and folders in folders, blocked people, and a tuple that ends.
    std::unique_ptr<authz::Engine> documents(const std::vector<authz::Tuple>& tuples);
    void runStore(const std::string& path);

private slots:
    void answersThePublicStores_data();
    void answersThePublicStores();
    void answersOurOwnStore();
    void checks_data();
    void checks();
    void checksManyAtOnce();
    void countsWhatTheRequestBrings();
    void listsObjectsAndUsers();
    void expandsOneStep();
    void refusesWhatTheModelDoesNotKnow();
    void endsInCyclesOfTeams();
    void neverErrsBeyondItsDepth();
    void refusesThatAConditionLacksItsParameter();
};

} // namespace strongroom::test
