"""Why a pack is refused; in every case nothing of it has been used."""

from shelter_app.domain.errors import ShelterError


class PackRefused(ShelterError):
    """A pack cannot be used; one of the failures below says why."""

    code = "P-00"


class NotAPack(PackRefused):
    """The file is something else."""

    code = "P-01"


class PackForAnother(PackRefused):
    """The pack is encrypted to another desk's key."""

    code = "P-02"


class PackDamaged(PackRefused):
    """The pack was cut off or changed on its way; copy it again."""

    code = "P-03"


class PackSignatureWrong(PackRefused):
    """The pack does not bear the signature of the town it names."""

    code = "P-04"


class PackNewer(PackRefused):
    """A newer version of the program made the pack; update this desk."""

    code = "P-05"


class PackOfAnotherTown(PackRefused):
    """The pack is signed by another municipal root than the one this desk trusts."""

    code = "P-06"


class DemoPackRefused(PackRefused):
    """The demonstration's pack was offered where real work is done."""

    code = "P-07"


class DemoRootSaysReal(PackRefused):
    """A pack under the demonstration's root, which anybody can use, claims a real incident."""

    code = "P-08"


class PackTooLarge(PackRefused):
    """The pack is larger than any town's."""

    code = "P-09"


class PackMalformed(PackRefused):
    """The pack is signed, but what is inside breaks the rules of a pack."""

    code = "P-10"


class DemoKeyForRealPack(PackRefused):
    """A real pack must not be encrypted to a key that is published with the demonstration."""

    code = "P-11"
