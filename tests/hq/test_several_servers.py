"""Several server processes on one database: all records arrive once, whoever takes them."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.hq.servers import Garage, Laptop, serving
from tests.hq.towns import TownHall


def test_desks_push_at_once_to_two_servers_of_one_headquarters(
    hall: TownHall, database: str, tmp_path: Path
) -> None:
    assert hall.init("--database", database) == 0
    garage = Garage(tmp_path)
    with serving(hall) as one, serving(hall) as two:
        laptops = [garage.laptop(one, "03") for _ in range(4)]
        for number, laptop in enumerate(laptops):
            for person in range(12):
                laptop.desk.receive(f"P{number}-{person}")

        def push(laptop: Laptop, number: int) -> bool:
            server = (one, two)[number % 2]
            laptop.dial(server.address)
            return laptop.sync(server).refused == []

        with ThreadPoolExecutor(4) as pool:
            assert all(pool.map(push, laptops, range(4)))
        for laptop in laptops:
            laptop.dial(two.address)
            laptop.sync(two)
        scope = laptops[0].desk.scope
        assert one.opened.headquarters.reader.counts(scope).inside == 48
        dumps = {laptop.store.dump_hash(scope) for laptop in laptops}
        one.opened.store.writer.settle()
        assert dumps | {two.opened.store.exchange.dump_hash(scope)} == dumps
    garage.close()
