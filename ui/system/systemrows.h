// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace cipherscope::ui {

/** Something that was looked at, and the command with which a person can look for himself. */
struct EvidenceRow {
    Q_GADGET
    QML_VALUE_TYPE(evidenceRow)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString found MEMBER found)
    Q_PROPERTY(QString command MEMBER command)

public:
    QString what;
    QString found;
    QString command;
};

/** The state of one AF_ALG type, or of the family. */
struct TypeRow {
    Q_GADGET
    QML_VALUE_TYPE(typeRow)
    Q_PROPERTY(QString type MEMBER type)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString explanation MEMBER explanation)
    Q_PROPERTY(QString reachable MEMBER reachable)
    Q_PROPERTY(QString refused MEMBER refused)
    Q_PROPERTY(QVariantList evidence MEMBER evidence)

public:
    QString type; ///< The kernel's word: "hash".
    QString title;
    QString badge;
    QString kind; ///< Of the badge: "good", "bad", "warning", "neutral".
    QString explanation;
    QString reachable; ///< Names, separated by commas; empty if none.
    QString refused;
    QVariantList evidence; ///< Of EvidenceRow.
};

/** A value that af_alg_restrict can have. */
struct RestrictRow {
    Q_GADGET
    QML_VALUE_TYPE(restrictRow)
    Q_PROPERTY(int value MEMBER value)
    Q_PROPERTY(QString meaning MEMBER meaning)
    Q_PROPERTY(QString everyProgram MEMBER everyProgram)
    Q_PROPERTY(QString privileged MEMBER privileged)
    Q_PROPERTY(bool current MEMBER current)

public:
    int value = 0;
    QString meaning;
    QString everyProgram; ///< What a program without privileges gets.
    QString privileged; ///< What one with CAP_NET_ADMIN or CAP_SYS_ADMIN gets.
    bool current = false;
};

/** A line that would change who reaches AF_ALG. */
struct RemedyRow {
    Q_GADGET
    QML_VALUE_TYPE(remedyRow)
    Q_PROPERTY(QString meaning MEMBER meaning)
    Q_PROPERTY(QString line MEMBER line)

public:
    QString meaning;
    QString line;
};

/** One of AF_ALG's modules. */
struct ExposurePartRow {
    Q_GADGET
    QML_VALUE_TYPE(exposurePartRow)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString explanation MEMBER explanation)
    Q_PROPERTY(QVariantList remedies MEMBER remedies)

public:
    QString name; ///< "algif_aead"
    QString purpose; ///< "authenticated ciphers"
    QString badge;
    QString kind; ///< Of the badge.
    QString explanation;
    QVariantList remedies; ///< Of RemedyRow.
};

/** A process with AF_ALG sockets. */
struct HolderRow {
    Q_GADGET
    QML_VALUE_TYPE(holderRow)
    Q_PROPERTY(QString command MEMBER command)
    Q_PROPERTY(QString process MEMBER process)
    Q_PROPERTY(QString sockets MEMBER sockets)

public:
    QString command;
    QString process; ///< Its PID.
    QString sockets;
};

/** A processor feature that drivers use. */
struct FeatureRow {
    Q_GADGET
    QML_VALUE_TYPE(featureRow)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(bool present MEMBER present)

public:
    QString name;
    QString purpose;
    bool present = false;
};

/** What computes a well-known hash with the present choice of engine. */
struct ServedRow {
    Q_GADGET
    QML_VALUE_TYPE(servedRow)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString engine MEMBER engine)
    Q_PROPERTY(QString driver MEMBER driver)
    Q_PROPERTY(QString kind MEMBER kind)

public:
    QString label; ///< "SHA3-256"
    QString engine; ///< "kernel", "OpenSSL", "none"
    QString driver; ///< "sha256-avx2", "OpenSSL 3.0.17", or why none has it
    QString kind;
};

} // namespace cipherscope::ui
